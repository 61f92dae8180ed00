import ArgumentParser
import BallerCore

/// A command that reports an error in one line and exits with the error's code.
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
