package org.hone.ui.network.internal.outline;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.hone.engine.rows.Figures;
import org.hone.engine.rows.NetworkOutline.Kind;
import org.hone.ui.network.internal.outline.OutlineContent.Heading;
import org.hone.ui.network.internal.outline.OutlineContent.Item;

/** How the Outline shows headings and elements: a name, and dimmed after it a word more. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private static final String BUNDLE = "org.hone.ui.network";
    private static final String GROUP = "icons/group.svg";
    private static final Map<Kind, String> ICONS = Map.of(Kind.NODE, "icons/layer.svg", Kind.VALUE, "icons/value.svg",
            Kind.FUNCTION, "icons/network.svg");

    private final Map<Kind, Image> kinds = new EnumMap<>(Kind.class);
    private final Image group;

    OutlineLabels(LocalResourceManager images) {
        ICONS.forEach((kind, icon) -> kinds.put(kind, image(images, icon)));
        group = image(images, GROUP);
    }

    private static Image image(LocalResourceManager images, String icon) {
        return images.create(ResourceLocator.imageDescriptorFromBundle(BUNDLE, icon).orElseThrow());
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        if (element instanceof Heading heading) {
            text.append(heading.label());
            if (!heading.block()) {
                text.append(" (" + Figures.exact(heading.to()) + ")", StyledString.COUNTER_STYLER);
            }
        } else if (element instanceof Item item) {
            text.append(item.entry().label());
            text.append("  " + item.entry().note(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof Item item ? kinds.get(item.entry().kind()) : group;
    }
}
