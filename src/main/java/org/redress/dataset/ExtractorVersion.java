package org.redress.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Redress that makes the dataset: column {@code extractor_version}, and what {@code --version} prints. */
public final class ExtractorVersion {

    private static final String RESOURCE = "/redress.properties";

    private ExtractorVersion() {}

    /** The project's version, which the build writes into a resource. */
    public static String current() {
        return Holder.VERSION;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream stream = ExtractorVersion.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path: build with Maven");
            }
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return properties.getProperty("version", "unknown");
    }

    private static final class Holder {
        static final String VERSION = read();
    }
}
