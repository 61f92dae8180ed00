import BallerCore
import BallerTestSupport
import Foundation
import Synchronization
import Testing

@testable import BallerOperations

struct OperationsTests {
    private struct Trouble: Error {}

    @Test func `A job begins with the next time that is due, and runs once`() async throws {
        let bench = try Bench(at: "2026-11-28T09:00:00Z")
        let operations = try bench.operations { [.done("build")] }
        try await operations.turn()
        #expect(try bench.log.newest(9).isEmpty)
        bench.clock.advance(seconds: 3600)
        try await operations.turn()
        try await operations.turn()
        let runs = try bench.log.newest(9)
        #expect(runs.map(\.cause) == [.scheduled] && runs.map(\.state) == [.passed])
        bench.clock.advance(seconds: 3 * 86_400 + 7200)
        try await operations.turn()
        try await operations.turn()
        #expect(try bench.log.newest(9).map(\.cause) == [.madeUp, .scheduled])
    }

    @Test func `A morning without games is written down with its reason`() async throws {
        let bench = try Bench(at: "2026-11-28T09:00:00Z")
        let known = KnownGames(byDay: [:], last: CalendarDay("2027-04-11"))
        let operations = try bench.operations(known: known) { [.done("build")] }
        try await operations.turn()
        bench.clock.advance(seconds: 3600)
        try await operations.turn()
        try await operations.turn()
        let run = try #require(try bench.log.newest(9).first)
        #expect(run.state == .skipped && run.reason == "no games from 2026-11-25 to 2026-11-27, by the schedule")
        #expect(try bench.log.newest(9).count == 1)
    }

    @Test func `What failed is tried again after a while, and then left to the next morning`() async throws {
        let bench = try Bench(at: "2026-11-28T09:00:00Z")
        let operations = try bench.operations { [RunStep("build") { _, _ in throw Trouble() }] }
        try await operations.turn()
        var counts: [Int] = []
        bench.clock.advance(seconds: 3600)
        for _ in 0..<20 {
            try await operations.turn()
            counts.append(try bench.log.newest(99).count)
            bench.clock.advance(seconds: 300)
        }
        // At once, after fifteen minutes and after another hour.
        #expect(counts == [1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3])
        #expect(try bench.log.newest(9).map(\.cause) == [.repeated, .repeated, .scheduled])
        bench.clock.advance(seconds: 86_400)
        try await operations.turn()
        #expect(try bench.log.newest(99).count == 4)
        #expect(bench.told.all == ["build_failed raised"])
    }

    @Test func `A run that was interrupted is due again`() async throws {
        let bench = try Bench(at: "2026-11-28T09:00:00Z")
        let isFirst = Mutex(true)
        let operations = try bench.operations {
            [
                RunStep("build") { _, _ in
                    if isFirst.withLock({ first in
                        defer { first = false }; return first
                    }) {
                        throw CancellationError()
                    }
                    return .done("built")
                }
            ]
        }
        try await operations.turn()
        bench.clock.advance(seconds: 3600)
        try await operations.turn()
        try await operations.turn()
        #expect(try bench.log.newest(9).map(\.state) == [.passed, .interrupted])
    }

    @Test func `A mark that a wrong clock left in the future does not stop the mornings`() async throws {
        let bench = try Bench(at: "2027-11-28T09:00:00Z")
        let operations = try bench.operations { [.done("build")] }
        try await operations.turn()
        bench.clock.advance(seconds: -86_400 * 365)
        try await operations.turn()
        bench.clock.advance(seconds: 86_400)
        try await operations.turn()
        #expect(try bench.log.newest(9).count == 1)
    }

    @Test func `An alert is told once, and once when it is over, also where telling fails at first`() async throws {
        let bench = try Bench()
        let book = AlertBook(bench.database, clock: bench.clock)
        bench.told.isDeaf.withLock { $0 = true }
        try book.settle([.diskLow: "4 MB left"])
        #expect(try await book.tell(by: [bench.told]).map(\.code) == ["operations.alert_not_told"])
        bench.told.isDeaf.withLock { $0 = false }
        for _ in 0..<3 {
            try book.settle([.diskLow: "3 MB left"])
            #expect(try await book.tell(by: [bench.told]).isEmpty)
        }
        try book.settle([.pageDrift: nil])
        #expect(try book.open().map(\.kind) == [.diskLow])
        for _ in 0..<2 {
            try book.settle([.diskLow: nil])
            #expect(try await book.tell(by: [bench.told]).isEmpty)
        }
        #expect(bench.told.all == ["disk_low raised", "disk_low recovered"])
        try book.settle([.diskLow: "2 MB left"])
        _ = try await book.tell(by: [bench.told])
        #expect(bench.told.all.last == "disk_low raised" && bench.told.all.count == 3)
    }

    @Test func `A receiver that fails does not make the others hear it again`() async throws {
        let bench = try Bench()
        let book = AlertBook(bench.database, clock: bench.clock)
        let other = Bench.Told("other")
        other.isDeaf.withLock { $0 = true }
        try book.settle([.diskLow: "4 MB left"])
        for _ in 0..<3 { #expect(try await book.tell(by: [bench.told, other]).count == 1) }
        other.isDeaf.withLock { $0 = false }
        #expect(try await book.tell(by: [bench.told, other]).isEmpty)
        #expect(bench.told.all == ["disk_low raised"] && other.all == ["disk_low raised"])
    }

    @Test func `What goes on for long is said once`() async throws {
        let bench = try Bench(at: "2026-11-28T09:00:00Z")
        let faults = Mutex(0)
        let operations = try bench.operations(notify: { event in
            if case .fault = event { faults.withLock { $0 += 1 } }
        }) { [.done("build")] }
        try await operations.turn()
        bench.clock.advance(seconds: 3600)
        // A turn takes half a minute, and the other machine has the store for ten.
        _ = try RunLease.take(bench.database, owner: RunOwner("elsewhere:1"), clock: bench.clock)
        let task = Task { await operations.run() }
        while try bench.log.newest(1).isEmpty { try await Task.sleep(for: .milliseconds(1)) }
        task.cancel()
        await task.value
        #expect(faults.withLock { $0 } == 1)
    }

    @Test func `A morning that is not done in time is late, until it is`() async throws {
        let bench = try Bench(at: "2026-11-28T09:00:00Z")
        let isBroken = Mutex(true)
        let operations = try bench.operations(patience: Patience(waits: Array(repeating: .seconds(3600), count: 48))) {
            [
                RunStep("build") { _, _ in
                    if isBroken.withLock({ $0 }) { throw Trouble() }
                    return .done("built")
                }
            ]
        }
        for _ in 0..<9 {
            try await operations.turn()
            bench.clock.advance(seconds: 3600)
        }
        isBroken.withLock { $0 = false }
        try await operations.turn()
        try await operations.turn()
        #expect(
            bench.told.all.sorted() == [
                "build_failed raised", "build_failed recovered", "data_late raised", "data_late recovered",
            ]
        )
    }
}
