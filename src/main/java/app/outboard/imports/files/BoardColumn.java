package app.outboard.imports.files;

import java.util.Set;

/** What a column of a list of boards may hold, and its names, folded: Pin Inspector's, the API's, and people's. */
enum BoardColumn {
    LINK("boardlink", "boardurl", "boardaddress"),
    NAME("boardname", "name", "boardtitle"),
    DESCRIPTION("description", "boarddescription"),
    FOLLOWERS("boardfollowers", "followercount", "boardfollowercount"),
    PINS("pincount", "boardpincount"),
    GROUP("isgroupboard"),
    OWNER("ownername"),
    OWNER_USER("ownerusername", "boardownerusername", "owner"),
    TOPIC("topic"),
    CATEGORY("category"),
    MODIFIED("lastmodified", "boardpinsmodifiedat", "pinsmodifiedat"),
    PRIVACY("privacy", "boardprivacy", "visibility", "sichtbarkeit", "viditelnost"),
    COLLABORATORS("collaboratorcount", "boardcollaboratorcount", "collaborators", "numberofcollaborators"),
    CREATED("createdat", "created", "createdon", "boardcreatedat", "creationdate", "datecreated"),
    /** Known and of no use. */
    PICTURE("image"),
    NUMBER("boardid", "id");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, which its type cannot say
    private final Set<String> names;

    BoardColumn(String... names) {
        this.names = Set.of(names);
    }

    boolean isCalled(String folded) {
        return names.contains(folded);
    }
}
