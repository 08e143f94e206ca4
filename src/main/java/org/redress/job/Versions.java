package org.redress.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.redress.dataset.ExtractorVersion;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The versions of Redress and of what it runs on. */
final class Versions {

    /** Written by the build. */
    private static final ClassPathResource BUILD = new ClassPathResource("redress.properties");

    private Versions() {}

    static Map<String, String> current() {
        Map<String, String> versions = ofBuild();
        versions.put("java", Runtime.version().toString());
        return versions;
    }

    /** The versions of Redress and of the libraries that it was built with. */
    static Map<String, String> ofBuild() {
        Map<String, String> versions = new TreeMap<>();
        Properties build = readBuild();
        build.stringPropertyNames().forEach(name -> versions.put(name, build.getProperty(name)));
        versions.remove("version");
        versions.put("redress", ExtractorVersion.current());
        return versions;
    }

    private static Properties readBuild() {
        try {
            return PropertiesLoaderUtils.loadProperties(BUILD);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BUILD.getPath(), e);
        }
    }
}
