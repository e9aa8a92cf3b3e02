package app.outboard.audit.rules.shape;

import app.outboard.pins.landing.PageAddress;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hosts that belong to one of some domains, sub-domains too. */
public final class Hosts {
    private final Set<String> domains;

    private Hosts(Set<String> domains) {
        this.domains = domains;
    }

    /** @param domains as somebody writes them, {@code bit.ly} or {@code https://bit.ly/} */
    public static Hosts of(Collection<String> domains) {
        return new Hosts(domains.stream()
                .map(PageAddress::hostOf)
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean has(PageAddress page) {
        return page.isWeb()
                && Stream.iterate(page.host(), host -> !host.isEmpty(), Hosts::parent)
                        .anyMatch(domains::contains);
    }

    private static String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }
}
