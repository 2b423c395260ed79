package org.hone.core.board;

import org.hone.core.HoneException;
import org.hone.core.registry.ExtensionSource;
import org.hone.core.registry.Extensions;

/** All kinds of board, from the extension point {@code boards}. */
public final class BoardRegistry {

    private static final String POINT = "org.hone.core.boards";

    private final Extensions<BoardProvider> providers;

    public BoardRegistry(ExtensionSource source) {
        providers = new Extensions<>(source, POINT, BoardProvider.class);
    }

    /** @throws HoneException unsupported, when no bundle knows boards of that kind */
    public Board board(BoardDescription description) throws HoneException {
        BoardProvider provider = providers.find(description.kind());
        if (provider == null) {
            throw HoneException.unsupported("failed to find the board '" + description.name() + "' of kind '" + description.kind()
                    + "': the kinds are " + String.join(", ", providers.byId().keySet()));
        }
        return provider.board(description);
    }
}
