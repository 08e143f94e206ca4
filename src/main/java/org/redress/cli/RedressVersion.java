package org.redress.cli;

import org.redress.dataset.ExtractorVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class RedressVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"redress " + ExtractorVersion.current() + " (Java " + Runtime.version() + ")"};
    }
}
