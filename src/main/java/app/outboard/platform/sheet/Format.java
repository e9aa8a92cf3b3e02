package app.outboard.platform.sheet;

import java.util.List;

/** The kinds of file a table goes out as. */
public enum Format {
    CSV("csv", "text/csv; charset=utf-8; header=present") {
        @Override
        byte[] write(Sheet sheet) {
            return Csv.of(sheet);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] write(Sheet sheet) {
            return Xlsx.of(List.of(sheet));
        }
    };

    private final String ending;
    private final String contentType;

    Format(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    abstract byte[] write(Sheet sheet);

    String ending() {
        return ending;
    }

    String contentType() {
        return contentType;
    }
}
