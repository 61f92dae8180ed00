import ArgumentParser
import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerSQL
import Foundation

struct DoctorCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check that everything Baller needs is in place, and print the settings in force.",
        discussion: "Exits with 1 if something is missing or damaged; each finding says what to do."
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([store.flag])
        let store = try await settings.artifactStore()
        let findings = try await BlockingExecutor.once {
            [
                Diagnosis.engine(), Diagnosis.warehouse(), Diagnosis.font(), Diagnosis.freeSpace(of: store),
                Diagnosis.current(of: store),
            ]
        }
        for finding in findings { terminal.result("\(finding.isWell ? "ok   " : "WRONG") \(finding.text)") }
        terminal.result("\nsettings in force")
        for line in try await settings.lines() { terminal.result("  \(line)") }
        guard findings.allSatisfy(\.isWell) else { throw ExitStatus.refused }
    }
}
