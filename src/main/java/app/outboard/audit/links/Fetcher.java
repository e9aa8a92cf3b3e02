package app.outboard.audit.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request to one server. Follows nothing, tries nothing twice, keeps no cookies and uses no proxy; where the
 * server is, {@link Reach} says, once for each connection.
 */
final class Fetcher implements AutoCloseable {
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final int CONNECTIONS = 16;

    private final Reach reach;
    private final Limits limits;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("link-limits").factory());

    Fetcher(Reach reach, Limits limits, String userAgent) {
        this.reach = reach;
        this.limits = limits;
        var lines = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Vetted(reach))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(lines)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(limits.connect()))
                        .setSocketTimeout(timeout(limits.read()))
                        .build())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(limits.read()))
                        .setConnectionRequestTimeout(timeout(limits.total()))
                        .setRedirectsEnabled(false)
                        .build())
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setConnectionReuseStrategy((request, response, context) -> false)
                .build();
    }

    Answer head(Target target) throws Failure {
        return send(target, new HttpHead(target.address()), 0);
    }

    /** @param most bytes of the body that are read; the rest is left */
    Answer get(Target target, int most) throws Failure {
        return send(target, new HttpGet(target.address()), most);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            // Nothing is under way that anybody waits for.
        }
    }

    private Answer send(Target target, HttpUriRequestBase request, int most) throws Failure {
        if (!reach.allows(target.port())) throw new Failure(Outcome.REFUSED);
        request.setHeader("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5");
        var late = new AtomicBoolean();
        var end = watch.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                limits.total().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> answer(request, response, most));
        } catch (IOException e) {
            throw new Failure(late.get() ? Outcome.TIMEOUT : outcome(e), e);
        } finally {
            end.cancel(false);
        }
    }

    private static Answer answer(HttpUriRequestBase request, ClassicHttpResponse response, int most)
            throws IOException {
        var body = new byte[0];
        var entity = response.getEntity();
        if (entity != null && most > 0) {
            body = entity.getContent().readNBytes(most);
            // Closing politely would read the rest, however long.
            request.cancel();
        }
        return new Answer(response.getCode(), header(response, "Location"), header(response, "Content-Type"), body);
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static Outcome outcome(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedAddress) return Outcome.REFUSED;
            if (cause instanceof NoNameServer) return Outcome.OTHER;
            if (cause instanceof UnknownHostException) return Outcome.DNS;
            if (cause instanceof SocketTimeoutException) return Outcome.TIMEOUT;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) return Outcome.TLS;
            if (cause instanceof ClientProtocolException || cause instanceof HttpException) return Outcome.OTHER;
        }
        return Outcome.UNREACHABLE;
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    /** Gives the connection the addresses that were checked, and no others. */
    private record Vetted(Reach reach) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return reach.addresses(host).toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
