package org.redress.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.redress.decision.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Packages of Redress as they are on the class path. They count in fingerprints because a developer changes them without
 * changing the version.
 *
 * @param names below {@code org.redress}
 */
record ClassPathPackages(List<String> names) {

    /** Adds the content of every class and of every other file in the packages. */
    void addTo(Sha256 sha256) {
        names.forEach(name -> add(name, sha256));
    }

    private static void add(String name, Sha256 sha256) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:org/redress/" + name + "/**/*.*");
            for (Resource file : Stream.of(files)
                    .sorted(Comparator.comparing(Resource::getDescription))
                    .toList()) {
                byte[] content = file.getContentAsByteArray();
                sha256.add(content, content.length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the classes of " + name, e);
        }
    }
}
