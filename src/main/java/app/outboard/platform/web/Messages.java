package app.outboard.platform.web;

import app.outboard.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** Lets templates speak from the same bundles as everything else. */
final class Messages implements IMessageResolver {
    private final Texts texts;

    Messages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String getName() {
        return "texts";
    }

    @Override
    public Integer getOrder() {
        return 1;
    }

    @Override
    public @Nullable String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return texts.in(context.getLocale()).sayIfKnown(key, parameters == null ? new Object[0] : parameters);
    }

    /** A missing sentence is a bug, and tests find it. */
    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        throw new IllegalArgumentException("No message " + key);
    }
}
