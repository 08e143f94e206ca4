package org.redress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.dataset.PublishedDecisions;
import org.redress.dataset.PublishedDecisions.Published;
import org.redress.decision.Sha256;
import org.redress.decision.SourceFile;
import org.redress.source.InputFolder;

/** Finds the file that a user wants to see by its name or by the key of its decision. */
final class ShownSources {

    private static final String STANDARD_INPUT = "-";
    private static final int MOST_CANDIDATES = 10;

    /** {@code 91 004 217}, {@code 91-004-217}, {@code 91004217a}, with the organisation behind a colon or not. */
    private static final Pattern KEY =
            Pattern.compile("(\\d{2})[ -]?(\\d{3})[ -]?(\\d{3}[a-z]?)(?::([a-z0-9-]*))?", Pattern.CASE_INSENSITIVE);

    private final Path input;
    private final Path output;
    private final InputStream standardInput;

    ShownSources(Path input, Path output, InputStream standardInput) {
        this.input = input;
        this.output = output;
        this.standardInput = standardInput;
    }

    /**
     * The file and its bytes.
     *
     * @throws UsageException if there is no such file or decision, or more than one
     * @throws IOException if it cannot be read
     */
    ShownSource find(String wanted) throws IOException {
        if (wanted.equals(STANDARD_INPUT)) {
            return source("(standard input)", standardInput.readNBytes(InputFolder.USUAL_LIMIT_BYTES + 1), List.of());
        }
        Path file = Path.of(wanted);
        if (Files.isDirectory(file)) {
            throw new UsageException(wanted + " is a folder; name one file in it");
        }
        if (Files.exists(file)) {
            return source(wanted, read(file), List.of());
        }
        Matcher key = KEY.matcher(wanted.strip());
        if (!key.matches()) {
            throw new UsageException("there is no file " + wanted
                    + ", and it is no key of a decision such as 91-004-217:northmarsh-county-council");
        }
        return published(only(key(key)));
    }

    private static String key(Matcher key) {
        String organisation = key.group(4) == null ? "" : key.group(4);
        return (key.group(1) + "-" + key.group(2) + "-" + key.group(3) + ":" + organisation).toLowerCase(Locale.ROOT);
    }

    private Published only(String key) throws IOException {
        Path snapshot = output.resolve("latest");
        if (!Files.isDirectory(snapshot)) {
            throw new UsageException("there is no snapshot " + snapshot + " to find " + key
                    + " in; run redress extract first, name its folder with --output DIR, or name a file");
        }
        List<Published> found = new PublishedDecisions(snapshot).startingWith(key);
        List<Published> exact =
                found.stream().filter(published -> published.id().equals(key)).toList();
        List<Published> candidates = exact.isEmpty() ? found : exact;
        if (candidates.isEmpty()) {
            throw new UsageException("no decision in " + snapshot + " has the key " + key);
        }
        if (candidates.size() > 1) {
            throw new UsageException(candidates.size() + " decisions have this key; name one: " + list(candidates));
        }
        return candidates.get(0);
    }

    private static String list(List<Published> candidates) {
        return candidates.stream().limit(MOST_CANDIDATES).map(Published::id).collect(Collectors.joining(", "));
    }

    private ShownSource published(Published published) throws IOException {
        SourceFile listed = published.source();
        Path file = Files.isDirectory(input) ? new InputFolder(input).locate(listed) : input.resolve(listed.path());
        if (!Files.isRegularFile(file)) {
            throw new UsageException(published.id() + " was read from " + listed.path() + ", which is not in " + input
                    + "; name the folder with --input DIR");
        }
        ShownSource source = source(listed.path(), read(file), List.of());
        return source.file().sha256().equals(listed.sha256())
                ? source
                : new ShownSource(
                        source.file(),
                        source.bytes(),
                        List.of(file + " has changed since the snapshot was made; this is what it holds now"));
    }

    private static ShownSource source(String name, byte[] bytes, List<String> warnings) {
        Sha256 sha256 = new Sha256();
        sha256.add(bytes, bytes.length);
        return new ShownSource(new SourceFile(name, sha256.toHex()), bytes, warnings);
    }

    /** At most one byte more than a decision may have. */
    private static byte[] read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(InputFolder.USUAL_LIMIT_BYTES + 1);
        }
    }
}
