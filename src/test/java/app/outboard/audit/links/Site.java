package app.outboard.audit.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A small web server on this machine that is many sites at once, and the only one these tests can reach. */
final class Site implements Reach, AutoCloseable {
    /** What it does when asked. */
    interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Handler> pages = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> agents = Collections.synchronizedList(new ArrayList<>());

    Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** {@code http://shop.harborcats.com:4711/path}. */
    String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    String at(String path) {
        return at("shop.harborcats.com", path);
    }

    void on(String path, Handler handler) {
        pages.put(path, handler);
    }

    void on(String path, int status, String... headers) {
        on(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2)
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    void page(String path, String html) {
        on(path, exchange -> {
            var body = html.getBytes(UTF_8);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, head ? -1 : body.length);
            if (!head) exchange.getResponseBody().write(body);
        });
    }

    /** Method, host and path of each request but those for robots.txt, in order. */
    List<String> asked() {
        synchronized (asked) {
            return asked.stream().filter(it -> !it.endsWith("/robots.txt")).toList();
        }
    }

    List<String> agents() {
        return List.copyOf(agents);
    }

    void forget() {
        asked.clear();
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        if (host.startsWith("inner.")) throw new RefusedAddress(host);
        if (host.startsWith("offline.")) throw new NoNameServer(host);
        if (host.startsWith("nowhere.")) throw new UnknownHostException(host);
        return List.of(InetAddress.getLoopbackAddress());
    }

    @Override
    public boolean allows(int port) {
        return port != 22;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var host = exchange.getRequestHeaders().getFirst("Host").split(":", 2)[0];
            var path = exchange.getRequestURI().toString();
            asked.add(exchange.getRequestMethod() + " " + host + path);
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            var handler = pages.get(path);
            if (handler == null) exchange.sendResponseHeaders(404, -1);
            else handler.answer(exchange);
        }
    }
}
