package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/**
 * A question to one of the command's commands, and who judges the answers.
 *
 * @param rod its name, which is also the name of the files that are kept
 * @param command what {@code pressline} is called with
 * @param directory what relative paths in the lines count from
 * @param lines what the command reads
 * @param gold what is right, never shown to the command
 */
record Trial(
        String rod, List<String> command, Path directory, List<JsonNode> lines, List<JsonNode> gold, Scorer scorer) {}
