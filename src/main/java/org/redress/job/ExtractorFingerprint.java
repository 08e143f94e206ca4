package org.redress.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.redress.config.ConfigFiles;
import org.redress.dataset.ExtractorVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Stands for everything that a reading depends on besides the file itself. As long as it is the same, a staged reading
 * is as good as a new one.
 *
 * @param configuration SHA-256 of the configuration files
 * @param extractor SHA-256 of the version, the classes that read a document, the configuration and the size limit:
 *     the classes count because a developer changes them without changing the version
 */
record ExtractorFingerprint(String configuration, String extractor) {

    private static final List<String> READING_PACKAGES =
            List.of("config", "decision", "extraction", "language", "reference", "source", "structure");

    static ExtractorFingerprint of(ConfigFiles config, RunSettings settings) {
        String configuration = config.fingerprint();
        MessageDigest digest = sha256();
        Stream.of(ExtractorVersion.current(), configuration, settings.maxDocumentBytes())
                .map(part -> part + "\n")
                .forEach(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
        READING_PACKAGES.forEach(name -> updateWithClasses(digest, name));
        return new ExtractorFingerprint(configuration, HexFormat.of().formatHex(digest.digest()));
    }

    private static void updateWithClasses(MessageDigest digest, String packageName) {
        try {
            Resource[] classes = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:org/redress/" + packageName + "/**/*.class");
            for (Resource resource : Stream.of(classes)
                    .sorted(Comparator.comparing(Resource::getDescription))
                    .toList()) {
                digest.update(resource.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the classes of " + packageName, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
