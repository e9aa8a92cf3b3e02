package app.outboard.command;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest; there is none in a folder of classes. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Outboard " + (version == null ? "unpackaged" : version)};
    }
}
