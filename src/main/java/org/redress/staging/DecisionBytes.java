package org.redress.staging;

import com.github.luben.zstd.Zstd;
import java.util.List;
import org.redress.decision.Citation;
import org.redress.decision.CitationKind;
import org.redress.decision.DateMention;
import org.redress.decision.DateModifier;
import org.redress.decision.DatePrecision;
import org.redress.decision.Decision;
import org.redress.decision.DocumentType;
import org.redress.decision.Evidence;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.MentionKind;
import org.redress.decision.Organisation;
import org.redress.decision.OrganisationType;
import org.redress.decision.Paragraph;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.RemovedLine;
import org.redress.decision.Rendering;
import org.redress.decision.Resolution;
import org.redress.decision.Section;
import org.redress.decision.SourceFile;
import org.redress.decision.Span;

/**
 * A decision as compressed bytes and back, every value the same. Every night reads all of them again, so a record is its
 * values one after another in the order of its components, without their names. Whoever changes this form has to say so
 * in {@code schema.sql}; a change of the records themselves makes all files be read anew.
 */
final class DecisionBytes {

    /** The fastest: what is gained by trying harder is not worth the time. */
    private static final int LEVEL = 1;

    private static final List<OrganisationType> ORGANISATION_TYPES = List.of(OrganisationType.values());
    private static final List<DocumentType> DOCUMENT_TYPES = List.of(DocumentType.values());
    private static final List<Rendering> RENDERINGS = List.of(Rendering.values());
    private static final List<Section> SECTIONS = List.of(Section.values());
    private static final List<RemedyKind> REMEDY_KINDS = List.of(RemedyKind.values());
    private static final List<RemedyStatus> REMEDY_STATUSES = List.of(RemedyStatus.values());
    private static final List<CitationKind> CITATION_KINDS = List.of(CitationKind.values());
    private static final List<Resolution> RESOLUTIONS = List.of(Resolution.values());
    private static final List<MentionKind> MENTION_KINDS = List.of(MentionKind.values());
    private static final List<DatePrecision> DATE_PRECISIONS = List.of(DatePrecision.values());
    private static final List<DateModifier> DATE_MODIFIERS = List.of(DateModifier.values());
    private static final List<IssueCode> ISSUE_CODES = List.of(IssueCode.values());

    private DecisionBytes() {}

    static byte[] write(Decision decision) {
        ByteSink out = new ByteSink();
        writeDecision(out, decision);
        return Zstd.compress(out.toBytes(), LEVEL);
    }

    /** The decision in bytes that are what {@link #write} made. */
    static Decision read(byte[] compressed) {
        ByteSource in =
                new ByteSource(Zstd.decompress(compressed, Math.toIntExact(Zstd.getFrameContentSize(compressed))));
        Decision decision = readDecision(in);
        in.requireEnd();
        return decision;
    }

    private static void writeDecision(ByteSink out, Decision decision) {
        writeSource(out, decision.source());
        writeHeading(out, decision.heading());
        writeOrganisation(out, decision.organisation());
        out.writeCode(decision.documentType());
        out.writeCode(decision.rendering());
        out.writeOptional(decision.summary(), ByteSink::writeText);
        out.writeList(decision.complainants(), ByteSink::writeText);
        out.writeList(decision.paragraphs(), DecisionBytes::writeParagraph);
        out.writeList(decision.remedies(), DecisionBytes::writeRemedy);
        out.writeList(decision.citations(), DecisionBytes::writeCitation);
        out.writeList(decision.dates(), DecisionBytes::writeDate);
        out.writeList(decision.issues(), DecisionBytes::writeIssue);
        out.writeList(decision.removedLines(), DecisionBytes::writeRemovedLine);
        out.writeInt(decision.wordCount());
    }

    private static Decision readDecision(ByteSource in) {
        return new Decision(
                readSource(in),
                readHeading(in),
                readOrganisation(in),
                in.readCode(DOCUMENT_TYPES),
                in.readCode(RENDERINGS),
                in.readOptional(ByteSource::readText),
                in.readList(ByteSource::readText),
                in.readList(DecisionBytes::readParagraph),
                in.readList(DecisionBytes::readRemedy),
                in.readList(DecisionBytes::readCitation),
                in.readList(DecisionBytes::readDate),
                in.readList(DecisionBytes::readIssue),
                in.readList(DecisionBytes::readRemovedLine),
                in.readInt());
    }

    private static void writeSource(ByteSink out, SourceFile source) {
        out.writeText(source.path());
        out.writeText(source.sha256());
    }

    private static SourceFile readSource(ByteSource in) {
        return new SourceFile(in.readText(), in.readText());
    }

    private static void writeHeading(ByteSink out, Heading heading) {
        out.writeText(heading.reference());
        out.writeText(heading.organisation());
        out.writeOptional(heading.category(), ByteSink::writeText);
        out.writeOptional(heading.subcategory(), ByteSink::writeText);
        out.writeOptional(heading.outcome(), ByteSink::writeText);
        out.writeOptional(heading.decisionDate(), ByteSink::writeDate);
    }

    private static Heading readHeading(ByteSource in) {
        return new Heading(
                in.readText(),
                in.readText(),
                in.readOptional(ByteSource::readText),
                in.readOptional(ByteSource::readText),
                in.readOptional(ByteSource::readText),
                in.readOptional(ByteSource::readDate));
    }

    private static void writeOrganisation(ByteSink out, Organisation organisation) {
        out.writeCode(organisation.type());
        out.writeOptional(organisation.gssCode(), ByteSink::writeText);
    }

    private static Organisation readOrganisation(ByteSource in) {
        return new Organisation(in.readCode(ORGANISATION_TYPES), in.readOptional(ByteSource::readText));
    }

    private static void writeParagraph(ByteSink out, Paragraph paragraph) {
        out.writeInt(paragraph.number());
        out.writeInt(paragraph.item());
        out.writeCode(paragraph.section());
        out.writeOptional(paragraph.heading(), ByteSink::writeText);
        out.writeText(paragraph.text());
        writeSpan(out, paragraph.span());
    }

    private static Paragraph readParagraph(ByteSource in) {
        return new Paragraph(
                in.readInt(),
                in.readInt(),
                in.readCode(SECTIONS),
                in.readOptional(ByteSource::readText),
                in.readText(),
                readSpan(in));
    }

    private static void writeRemedy(ByteSink out, Remedy remedy) {
        out.writeCode(remedy.kind());
        writeEvidence(out, remedy.action());
        out.writeList(remedy.recipients(), ByteSink::writeText);
        out.writeOptional(remedy.amount(), ByteSink::writeSum);
        out.writeFlag(remedy.each());
        out.writeOptional(remedy.periods(), ByteSink::writeInt);
        out.writeFlag(remedy.counted());
        out.writeOptional(remedy.purpose(), ByteSink::writeText);
        out.writeOptional(remedy.deadline(), ByteSink::writeText);
        out.writeOptional(remedy.dueDate(), ByteSink::writeDate);
        out.writeCode(remedy.status());
    }

    private static Remedy readRemedy(ByteSource in) {
        return new Remedy(
                in.readCode(REMEDY_KINDS),
                readEvidence(in),
                in.readList(ByteSource::readText),
                in.readOptional(ByteSource::readSum),
                in.readFlag(),
                in.readOptional(ByteSource::readInt),
                in.readFlag(),
                in.readOptional(ByteSource::readText),
                in.readOptional(ByteSource::readText),
                in.readOptional(ByteSource::readDate),
                in.readCode(REMEDY_STATUSES));
    }

    private static void writeCitation(ByteSink out, Citation citation) {
        out.writeCode(citation.kind());
        out.writeText(citation.title());
        out.writeOptional(citation.year(), ByteSink::writeInt);
        out.writeOptional(citation.provision(), ByteSink::writeText);
        out.writeOptional(citation.uri(), ByteSink::writeText);
        out.writeCode(citation.resolution());
        out.writeFlag(citation.boilerplate());
        writeEvidence(out, citation.evidence());
    }

    private static Citation readCitation(ByteSource in) {
        return new Citation(
                in.readCode(CITATION_KINDS),
                in.readText(),
                in.readOptional(ByteSource::readInt),
                in.readOptional(ByteSource::readText),
                in.readOptional(ByteSource::readText),
                in.readCode(RESOLUTIONS),
                in.readFlag(),
                readEvidence(in));
    }

    private static void writeDate(ByteSink out, DateMention mention) {
        out.writeCode(mention.kind());
        out.writeOptional(mention.precision(), ByteSink::writeCode);
        out.writeOptional(mention.modifier(), ByteSink::writeCode);
        out.writeOptional(mention.start(), ByteSink::writeDate);
        out.writeOptional(mention.end(), ByteSink::writeDate);
        writeEvidence(out, mention.evidence());
    }

    private static DateMention readDate(ByteSource in) {
        return new DateMention(
                in.readCode(MENTION_KINDS),
                in.readOptional(precision -> precision.readCode(DATE_PRECISIONS)),
                in.readOptional(modifier -> modifier.readCode(DATE_MODIFIERS)),
                in.readOptional(ByteSource::readDate),
                in.readOptional(ByteSource::readDate),
                readEvidence(in));
    }

    private static void writeIssue(ByteSink out, Issue issue) {
        out.writeCode(issue.code());
        out.writeText(issue.detail());
        out.writeOptional(issue.span(), DecisionBytes::writeSpan);
    }

    private static Issue readIssue(ByteSource in) {
        return new Issue(in.readCode(ISSUE_CODES), in.readText(), in.readOptional(DecisionBytes::readSpan));
    }

    private static void writeRemovedLine(ByteSink out, RemovedLine line) {
        out.writeText(line.text());
        out.writeText(line.rule());
    }

    private static RemovedLine readRemovedLine(ByteSource in) {
        return new RemovedLine(in.readText(), in.readText());
    }

    private static void writeEvidence(ByteSink out, Evidence evidence) {
        out.writeInt(evidence.paragraph());
        out.writeInt(evidence.item());
        out.writeText(evidence.text());
        writeSpan(out, evidence.span());
    }

    private static Evidence readEvidence(ByteSource in) {
        return new Evidence(in.readInt(), in.readInt(), in.readText(), readSpan(in));
    }

    private static void writeSpan(ByteSink out, Span span) {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span readSpan(ByteSource in) {
        return new Span(in.readInt(), in.readInt());
    }
}
