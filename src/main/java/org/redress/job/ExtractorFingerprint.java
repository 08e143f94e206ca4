package org.redress.job;

import java.util.List;
import java.util.stream.Stream;
import org.redress.config.ConfigFiles;
import org.redress.dataset.ExtractorVersion;
import org.redress.decision.Sha256;

/**
 * Stands for everything that a reading depends on besides the file itself. As long as it is the same, a staged reading
 * is as good as a new one.
 *
 * @param configuration SHA-256 of the configuration files
 * @param extractor SHA-256 of the version, the classes that read a document, the configuration and the size limit:
 *     the classes count because a developer changes them without changing the version
 */
record ExtractorFingerprint(String configuration, String extractor) {

    private static final ClassPathPackages READING = new ClassPathPackages(
            List.of("config", "decision", "extraction", "language", "reference", "source", "structure"));

    static ExtractorFingerprint of(ConfigFiles config, RunSettings settings) {
        String configuration = config.fingerprint();
        Sha256 sha256 = new Sha256();
        Stream.of(ExtractorVersion.current(), configuration, settings.maxDocumentBytes())
                .forEach(part -> sha256.add(part.toString()));
        READING.addTo(sha256);
        return new ExtractorFingerprint(configuration, sha256.toHex());
    }
}
