/**
 * The {@code pressline} command. In: files, standard input, JSON Lines. Out: text for people, JSON for programs, an
 * exit status.
 *
 * <p>A command is one small class that answers a line or a whole file; reading, writing and failing are done once, in
 * {@link dev.pressline.cli.LineCommand} and what it uses.
 */
@NullMarked
package dev.pressline.cli;

import org.jspecify.annotations.NullMarked;
