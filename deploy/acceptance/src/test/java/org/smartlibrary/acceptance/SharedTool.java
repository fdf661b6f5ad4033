package org.smartlibrary.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.local.platform.Trees;

/**
 * A small program for Node that lies beside the checkout and speaks through a package of somebody
 * else, which is fetched for it. The test is skipped where either cannot be had.
 */
final class SharedTool implements AutoCloseable {

  private final Path folder;
  private final String program;

  private SharedTool(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** The program of this name, with this package beside it: Node looks nowhere else. */
  static SharedTool with(String needed, String program) throws IOException, InterruptedException {
    Path original = SharedData.folder().resolveSibling("tools").resolve(program);
    assumeTrue(Files.exists(original), "There is no " + program + " beside the checkout");
    var tool = new SharedTool(Files.createTempDirectory("shared-tool-"), program);
    Files.copy(original, tool.folder.resolve(program));
    String said =
        OtherProgram.run(
            List.of("npm", "install", "--prefix", tool.folder.toString(), "--no-fund", needed), "");
    assumeTrue(
        said.contains("added "), "There is no " + needed + " to be had from npm here: " + said);
    return tool;
  }

  /** What it says; it ends with 0 or not. */
  String run(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("node", folder.resolve(program).toString()));
    command.addAll(List.of(words));
    return OtherProgram.run(command, "");
  }

  @Override
  public void close() throws IOException {
    Trees.delete(folder);
  }
}
