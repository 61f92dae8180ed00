import ArgumentParser
import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerETL
import BallerFiles
import BallerOperations
import BallerServing
import Foundation
import Testing

@testable import BallerCommands

/// What a script learns from the exit code, as the help says it.
@Suite struct ExitStatusTests {
    private static let id = BuildID(rawValue: "20261123T043100Z-1a2b3c4d")

    private func refused(_ cause: any BallerError) throws -> ExitCode {
        ExitStatus.of(ServingError.artifactRefused(try #require(Self.id), cause: cause))
    }

    @Test func `a refused artifact and a failed machine have different exit codes`() throws {
        let id = try #require(Self.id)
        let file = FileFailure(operation: "read", path: "/store", reason: .other("Too many open files"))
        let io = EngineFailure(kind: .io, message: "IO Error")
        let binder = EngineFailure(kind: .binder, message: "Binder Error")
        #expect(try refused(ArtifactError.sizeDiffers(file: "", expected: 2, found: 1)) == ExitStatus.refused)
        #expect(try refused(ArtifactError.writeAheadLogBeside(file: "")) == ExitStatus.refused)
        // The command line named a store, so an artifact that is not there is no fault of the command line.
        #expect(try refused(ArtifactError.unknownArtifact(id, store: "")) == ExitStatus.refused)
        #expect(try refused(DuckDBError.statementFailed(sql: "", binder)) == ExitStatus.refused)
        #expect(try refused(ServingError.queryUnknown(name: "")) == ExitStatus.refused)
        #expect(try refused(RedistributionError.restricted(sources: [], host: "")) == ExitStatus.usage)
        #expect(try refused(ArtifactError.fileOperation(file)) == ExitStatus.machine)
        #expect(try refused(DuckDBError.openFailed(location: "", io)) == ExitStatus.machine)
        #expect(try refused(ServingError.openingTooLong(limit: .seconds(1), stopped: "")) == ExitStatus.machine)
    }

    @Test func `a schedule that is wrong, one that another process runs, and a lost record have different exit codes`()
    {
        let wrong = OperationsError.cronNotUnderstood("61 5 * * *", setting: "schedule.nightly", reason: "")
        #expect(ExitStatus.of(wrong) == ExitStatus.usage)
        #expect(ExitStatus.of(OperationsError.runUnknown(9)) == ExitStatus.usage)
        #expect(ExitStatus.of(OperationsError.anotherRun(owner: "", until: .distantPast)) == ExitStatus.later)
        #expect(ExitStatus.of(OperationsError.recordsNewer(path: "")) == ExitStatus.unreadableInput)
    }

    @Test func `an artifact that could not be published says why by its code`() throws {
        let id = try #require(Self.id)
        let locked = ArtifactError.locked(file: "/store/.lock", holder: 7)
        #expect(ExitStatus.of(locked) == ExitStatus.machine)
        #expect(ExitStatus.of(ETLError.notPublished(buildID: "", cause: locked)) == ExitStatus.machine)
        #expect(ExitStatus.of(ArtifactError.unfit(id, reason: "", isPassing: true)) == ExitStatus.machine)
        #expect(ExitStatus.of(ArtifactError.unfit(id, reason: "", isPassing: false)) == ExitStatus.refused)
        #expect(ExitStatus.of(ArtifactError.schemaDiffers(id, found: "", served: "")) == ExitStatus.refused)
        #expect(ExitStatus.of(ArtifactError.damagedPointer(file: "", text: "")) == ExitStatus.refused)
    }

    @Test(arguments: [(422, 1), (409, 1), (401, 64), (403, 64), (503, 75), (429, 75)] as [(UInt, Int32)])
    func `a reload that was refused says so by its code`(status: UInt, code: Int32) {
        #expect(ExitStatus.of(ReloadError.refused(url: "", status: status, body: "")).rawValue == code)
    }
}
