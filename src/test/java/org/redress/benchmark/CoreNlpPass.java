package org.redress.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.redress.source.TextDecoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a pipeline of CoreNLP read decisions, in a process of its own: {@code KIND THREADS WARM_UP FILES RESULT GOLD}. FILES
 * lists what to read on one thread, of which the first WARM_UP do not count; RESULT says how long the others took. GOLD lists
 * annotated files with their dates, and RESULT then says which dates and sums were found in them, by that many threads.
 */
final class CoreNlpPass {

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * What a pass has to tell.
     *
     * @param seconds for the files that count
     */
    record Result(double seconds, List<Entity> entities) {

        static Result read(Path file) throws IOException {
            return MAPPER.readValue(Files.readString(file), Result.class);
        }
    }

    private final CoreNlp.Reader reader;
    private final ExecutorService threads;

    private CoreNlpPass(CoreNlp.Reader reader, ExecutorService threads) {
        this.reader = reader;
        this.threads = threads;
    }

    public static void main(String[] arguments) throws Exception {
        CoreNlp.Reader reader = CoreNlp.valueOf(arguments[0]).open();
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
        try {
            CoreNlpPass pass = new CoreNlpPass(reader, threads);
            int warmUp = Integer.parseInt(arguments[2]);
            List<String> files = Files.readAllLines(Path.of(arguments[3]));
            pass.time(files.subList(0, warmUp));
            double seconds = pass.time(files.subList(warmUp, files.size()));
            List<Entity> entities = pass.entities(Files.readAllLines(Path.of(arguments[5])));
            Files.writeString(Path.of(arguments[4]), MAPPER.writeValueAsString(new Result(seconds, entities)));
        } finally {
            threads.shutdownNow();
        }
    }

    /** Reads files one after the other and lets go of what was found, as a long run does. */
    private double time(List<String> files) throws IOException {
        long startNanos = System.nanoTime();
        for (String file : files) {
            read(file, null);
        }
        return (System.nanoTime() - startNanos) / 1e9;
    }

    private List<Entity> entities(List<String> dated) throws Exception {
        List<Callable<List<Entity>>> readings = dated.stream()
                .map(line -> line.split("\t", -1))
                .<Callable<List<Entity>>>map(parts ->
                        () -> entities(parts[0], read(parts[0], parts[1].isEmpty() ? null : parts[1])))
                .toList();
        List<Entity> all = new ArrayList<>();
        for (Future<List<Entity>> reading : threads.invokeAll(readings)) {
            all.addAll(reading.get());
        }
        return all;
    }

    private CoreDocument read(String file, @Nullable String date) throws IOException {
        return reader.read(
                new TextDecoder().decode(Files.readAllBytes(Path.of(file))).text(), date);
    }

    private static List<Entity> entities(String file, CoreDocument document) {
        return document.entityMentions().stream()
                .filter(mention -> Entity.KINDS.contains(mention.entityType()))
                .map(mention -> entity(file, document.text(), mention))
                .toList();
    }

    private static Entity entity(String file, String text, CoreEntityMention mention) {
        Timex timex = mention.coreMap().get(TimeAnnotations.TimexAnnotation.class);
        String normalised = mention.coreMap().get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
        String value = timex != null && timex.value() != null ? timex.value() : String.valueOf(normalised);
        return new Entity(
                file,
                mention.entityType().toUpperCase(Locale.ROOT),
                value,
                text.codePointCount(0, mention.charOffsets().first),
                text.codePointCount(0, mention.charOffsets().second));
    }
}
