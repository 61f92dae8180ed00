import BallerDuckDB
import Dispatch
import Synchronization
import Testing

@testable import BallerETL

@Suite struct LanesTests {
    private struct Stopped: Error {}

    private static func lanes(_ count: Int) throws -> Lanes {
        let database = try Database(.memory)
        return Lanes(connections: try (0..<count).map { _ in try database.connect() })
    }

    @Test func `work begins after what it waits for`() throws {
        var ended: [Int] = []
        let waits: [Set<Int>] = [[2], [0], [], [0, 1, 2], [2]]
        try Self.lanes(2).run(waits) { index, connection in
            try connection.rows(SQL(name: "work", text: "SELECT \(index)")).first?[0].int
        } ended: { index, found, _ in
            #expect(found == index)
            #expect(waits[index].isSubset(of: ended))
            ended.append(index)
        }
        #expect(ended.sorted() == [0, 1, 2, 3, 4])
    }

    @Test func `work that waits for nothing runs at the same time`() throws {
        let meeting = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
        var met: [Bool] = []
        try Self.lanes(2).run([[], []]) { index, _ in
            meeting[index].signal()
            return meeting[1 - index].wait(timeout: .now() + 60) == .success
        } ended: { _, hasMet, _ in
            met.append(hasMet)
        }
        #expect(met == [true, true])
    }

    @Test func `after a failure nothing more begins`() throws {
        let begun = Mutex<[Int]>([])
        #expect(throws: Stopped.self) {
            try Self.lanes(1).run([[], [], [1]]) { index, _ in
                begun.withLock { $0.append(index) }
                if index == 1 { throw Stopped() }
            } ended: { _, _, _ in
            }
        }
        #expect(begun.withLock { $0 } == [0, 1])
    }

    @Test func `a failure of whoever takes the results stops the rest`() throws {
        let begun = Mutex(0)
        #expect(throws: Stopped.self) {
            try Self.lanes(1).run(Array(repeating: [], count: 1_000)) { _, connection in
                begun.withLock { $0 += 1 }
                try connection.execute(SQL(name: "work", text: "SELECT 1"))
            } ended: { _, _, _ in
                throw Stopped()
            }
        }
        #expect(begun.withLock { $0 } < 1_000)
    }
}
