package app.outboard.pins;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A client's boards, to be looked up by whatever people write for one. */
final class BoardBook {
    private final List<Board> boards;
    private final Map<BoardKey, Board> byKey = new HashMap<>();
    private final Map<String, Board> byName = new HashMap<>();
    private final Map<String, Board> bySlug = new HashMap<>();

    BoardBook(List<Board> boards) {
        this.boards = boards;
        for (var board : boards) {
            byKey.put(new BoardKey(board.account(), board.slug()), board);
            byName.putIfAbsent(board.name().toLowerCase(Locale.ROOT), board);
            bySlug.putIfAbsent(board.slug(), board);
        }
    }

    Optional<Board> find(String word) {
        var key = BoardKey.ofAddress(word);
        if (key.isPresent()) return Optional.ofNullable(byKey.get(key.get()));
        var named = Optional.ofNullable(byName.get(word.strip().toLowerCase(Locale.ROOT)));
        return named.or(() -> Optional.ofNullable(bySlug.get(BoardKey.slugOf(word))));
    }

    /** The name of the board meant, as it is shown once it is known. */
    String shown(String word) {
        return find(word)
                .map(Board::name)
                .orElseGet(() -> BoardKey.ofAddress(word)
                        .map(key -> Board.shownName(null, key.slug()))
                        .orElse(word.strip()));
    }

    /** Where a board that is not known yet would be. */
    BoardKey keyFor(String word) {
        return BoardKey.ofAddress(word).orElseGet(() -> new BoardKey(usualAccount(), BoardKey.slugOf(word)));
    }

    private String usualAccount() {
        return boards.stream().collect(groupingBy(Board::account, counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
