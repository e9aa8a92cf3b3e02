package app.outboard.shares;

import java.util.List;

/**
 * The ways of somebody who reads with an account of their own: nobody with a link alone has any.
 *
 * @param person what they are called
 * @param clients the clients they may choose between; none where there is one
 * @param leaveUrl where a post signs them out
 */
public record Ways(String person, List<Way> places, List<Way> clients, String leaveUrl) {
    public Ways {
        places = List.copyOf(places);
        clients = List.copyOf(clients);
    }

    /** @param on whether it is where they are */
    public record Way(String label, String href, boolean on) {}
}
