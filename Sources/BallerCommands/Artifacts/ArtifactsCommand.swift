import ArgumentParser

struct ArtifactsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "artifacts",
        abstract: "List, show, verify, compare and prune artifacts.",
        subcommands: [
            ArtifactsListCommand.self, ArtifactsShowCommand.self, ArtifactsVerifyCommand.self,
            ArtifactsDiffCommand.self,
            ArtifactsPruneCommand.self,
        ]
    )
}
