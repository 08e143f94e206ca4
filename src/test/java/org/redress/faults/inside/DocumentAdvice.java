package org.redress.faults.inside;

import net.bytebuddy.asm.Advice;
import org.redress.decision.SourceFile;

/** Put before the reading of a document. */
public final class DocumentAdvice {

    private DocumentAdvice() {}

    @Advice.OnMethodEnter
    static void read(@Advice.Argument(0) SourceFile document) {
        FaultPoints.read(document);
    }
}
