package org.hone.engine.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.core.board.BoardDescription;
import org.hone.core.parameter.ParameterValues;
import org.hone.engine.boards.BoardFiles;
import org.hone.engine.pipeline.RecipeFile;
import org.hone.engine.recipe.RecipeKeys;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.Deployment;

/**
 * An entry of a recipe's {@code deploy:} list.
 *
 * @param target the target's word
 * @param board the board
 * @param threads how many threads compute
 */
public record DeploymentUse(String target, BoardDescription board, int threads) {

    /**
     * The entries of a recipe.
     *
     * @param boards finds the boards that the recipe names
     * @throws HoneException usage, when the recipe deploys nothing, names no target or a board that is not known
     */
    public static List<DeploymentUse> of(RecipeFile recipe, BoardFiles boards) throws HoneException {
        List<DeploymentUse> uses = new ArrayList<>();
        for (Deployment deployment : recipe.recipe().getDeployments()) {
            Map<String, Object> given = new LinkedHashMap<>();
            for (Argument argument : deployment.getArguments()) {
                given.put(argument.getKey(), argument.getValue());
            }
            Map<String, Object> values = ParameterValues.of(RecipeKeys.DEPLOYMENT, given).all();
            if (values.get("target") == null) {
                throw HoneException.usage("failed to deploy '" + recipe.name() + "': an entry of 'deploy' names its target");
            }
            uses.add(new DeploymentUse((String) values.get("target"), boards.find((String) values.get("board"), recipe.folder()),
                    ((Long) values.get("threads")).intValue()));
        }
        if (uses.isEmpty()) {
            throw HoneException.usage("failed to deploy '" + recipe.name() + "': the recipe has no 'deploy' list");
        }
        return uses;
    }
}
