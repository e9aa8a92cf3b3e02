package app.outboard.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One connection of one user, kept open: as little client as possible, since it shares the processors. */
final class Wire implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Socket socket;
    private final InputStream in;
    private final int port;
    private final TreeMap<String, String> cookies = new TreeMap<>();

    Wire(int port) throws IOException {
        this.port = port;
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(int status, byte[] body) {}

    static Wire signedIn(int port, String email, String password) throws IOException {
        var wire = new Wire(port);
        var form = new String(wire.get("/login", false).body(), UTF_8);
        var token = TOKEN.matcher(form);
        if (!token.find()) throw new IllegalStateException("No form to sign in");
        wire.post("/login", "_csrf", token.group(1), "email", email, "password", password);
        return wire;
    }

    /** The session, for a browser that is to be signed in too. */
    String cookie(String name) {
        return cookies.get(name);
    }

    /** Another connection of the same user. */
    Wire again() throws IOException {
        var wire = new Wire(port);
        wire.cookies.putAll(cookies);
        return wire;
    }

    /** As browsers ask for it: compressed. */
    Answer get(String path) throws IOException {
        return get(path, true);
    }

    private Answer get(String path, boolean compressed) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n" + (compressed ? "Accept-Encoding: gzip, deflate, br\r\n" : ""), "");
    }

    private Answer post(String path, String... fields) throws IOException {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2)
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], UTF_8));
        var head = "POST " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length() + "\r\n";
        return send(head, form.toString());
    }

    private Answer send(String head, String body) throws IOException {
        var request =
                new StringBuilder(head).append("Host: localhost:").append(port).append("\r\n");
        if (!cookies.isEmpty()) {
            request.append("Cookie: ");
            cookies.forEach((name, value) ->
                    request.append(name).append('=').append(value).append("; "));
            request.append("\r\n");
        }
        socket.getOutputStream()
                .write(request.append("\r\n").append(body).toString().getBytes(UTF_8));
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", -1)[1]);
        int length = 0;
        boolean chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            var value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(java.util.Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "set-cookie" -> keep(value.split(";", 2)[0]);
                default -> {}
            }
        }
        return new Answer(status, chunked ? chunks() : in.readNBytes(length));
    }

    private void keep(String cookie) {
        int equals = cookie.indexOf('=');
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
    }

    private byte[] chunks() throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        var line = new java.io.ByteArrayOutputStream(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException();
            if (c != '\r') line.write(c);
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
