package org.comity.report.internal.fonts;

import org.eclipse.core.runtime.ILog;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.openpdf.text.pdf.BaseFont;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * Makes BIRT measure a word as it will be drawn. BIRT adds up the widths of the unshaped letters, which leaves gaps and overlaps
 * in Khmer and Burmese lines. One call in one method is redirected; when a later BIRT has no such call, it is left as it is.
 */
final class ShapedWidthHook implements WeavingHook {
    static final String TARGET = "org.eclipse.birt.report.engine.layout.pdf.font.FontInfo";

    private static final String METHOD = "getWordWidth";
    private static final String FONT = Type.getInternalName(BaseFont.class);
    private static final String MEASURE = "getWidthPoint";
    private static final String MEASURE_TYPE = "(Ljava/lang/String;F)F";

    @Override
    public void weave(WovenClass woven) {
        if (!woven.getClassName().equals(TARGET)) {
            return;
        }
        ClassReader reader = new ClassReader(woven.getBytes());
        ClassWriter writer = new ClassWriter(reader, 0);
        Redirection redirection = new Redirection(writer);
        reader.accept(redirection, 0);
        if (redirection.calls != 1) {
            ILog.of(ShapedWidthHook.class).warn("This version of BIRT measures words in another way: " + redirection.calls
                    + " calls found in " + TARGET + ". Khmer and Burmese lines in PDF may show gaps.");
            return;
        }
        woven.setBytes(writer.toByteArray());
        woven.getDynamicImports().add(ShapedWidth.class.getPackageName());
    }

    private static final class Redirection extends ClassVisitor {
        private int calls;

        Redirection(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, type, signature, exceptions);
            return name.equals(METHOD) ? new Measuring(next) : next;
        }

        private final class Measuring extends MethodVisitor {
            Measuring(MethodVisitor next) {
                super(Opcodes.ASM9, next);
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
                if (owner.equals(FONT) && name.equals(MEASURE) && type.equals(MEASURE_TYPE)) {
                    calls++;
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(ShapedWidth.class), "of",
                            "(L" + FONT + ";Ljava/lang/String;F)F", false);
                } else {
                    super.visitMethodInsn(opcode, owner, name, type, isInterface);
                }
            }
        }
    }
}
