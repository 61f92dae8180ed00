import BallerTestSupport
import Foundation
import Testing

@Suite struct BudgetProcessesTests {
    @Test(.timeLimit(.minutes(60)))
    func `several processes together keep to one budget`() async throws {
        let folder = try TemporaryFolder()
        let (processes, each, inWindow, window, spacing) = (4, 8, 6, 0.4, 0.03)
        let times = try await withThrowingTaskGroup(of: [Double].self) { group in
            for _ in 0..<processes {
                group.addTask {
                    try await Probe.run([
                        "budget", folder.url.path, "\(each)", "\(inWindow)", "\(Int(window * 1000))",
                        "\(Int(spacing * 1000))",
                    ]).compactMap(Double.init)
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }.sorted()
        }
        #expect(times.count == processes * each)
        // Times are printed as seconds since 1970, which costs a fraction of a microsecond.
        let rounding = 1e-6
        for (earlier, later) in zip(times, times.dropFirst()) { #expect(later - earlier >= spacing - rounding) }
        for (earlier, later) in zip(times, times.dropFirst(inWindow)) { #expect(later - earlier >= window - rounding) }
        let state = try String(contentsOf: folder.url.appending(path: "budget.json"), encoding: .utf8)
        #expect(state.contains("grants"))
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(left.sorted() == ["budget.json", "budget.lock"], "no half-written file is left")
    }
}
