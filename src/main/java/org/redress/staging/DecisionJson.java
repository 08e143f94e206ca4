package org.redress.staging;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.github.luben.zstd.Zstd;
import java.util.List;
import org.redress.decision.Citation;
import org.redress.decision.DateMention;
import org.redress.decision.Decision;
import org.redress.decision.Evidence;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.Organisation;
import org.redress.decision.Paragraph;
import org.redress.decision.Remedy;
import org.redress.decision.RemovedLine;
import org.redress.decision.SourceFile;
import org.redress.decision.Span;
import tools.jackson.databind.json.JsonMapper;

/**
 * A decision as one compressed JSON document and back, every value the same. Every night reads all of them again, so they
 * say the names of no fields: a record is an array of its values.
 */
final class DecisionJson {

    /** The fastest: what is gained by trying harder is not worth the time. */
    private static final int LEVEL = 1;

    private static final List<Class<?>> RECORDS = List.of(
            Decision.class,
            SourceFile.class,
            Heading.class,
            Organisation.class,
            Paragraph.class,
            Remedy.class,
            Citation.class,
            DateMention.class,
            Issue.class,
            RemovedLine.class,
            Evidence.class,
            Span.class);

    private static final JsonMapper MAPPER = mapper();

    private DecisionJson() {}

    static byte[] write(Decision decision) {
        return Zstd.compress(MAPPER.writeValueAsBytes(decision), LEVEL);
    }

    /** The decision in bytes that are what {@link #write} made. */
    static Decision read(byte[] compressed) {
        byte[] json = Zstd.decompress(compressed, Math.toIntExact(Zstd.getFrameContentSize(compressed)));
        return MAPPER.readValue(json, Decision.class);
    }

    /** Only what a record is made of is written, not what its methods work out from it. */
    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .changeDefaultVisibility(visibility -> visibility
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY));
        JsonFormat.Value array = JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY);
        RECORDS.forEach(type -> builder.withConfigOverride(type, override -> override.setFormat(array)));
        return builder.build();
    }
}
