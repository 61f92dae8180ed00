import ArgumentParser
import BallerCore

/// A command that says what went wrong in one line and leaves with the exit code of the error.
protocol Subcommand: AsyncParsableCommand {
    var common: CommonOptions { get }
    func perform(on terminal: Terminal) async throws
}

extension Subcommand {
    func run() async throws {
        let terminal = common.terminal
        do {
            try await perform(on: terminal)
        } catch let error as any BallerError {
            terminal.complain("baller: \(error)")
            throw ExitStatus.of(error)
        }
    }
}
