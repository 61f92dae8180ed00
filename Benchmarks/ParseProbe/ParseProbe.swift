import BallerParse
import Foundation
import Synchronization

/// Parses pages a number of times and prints, as JSON, how long it took and how much memory it needed.
///
///     ParseProbe <list> <parses> <threads>      the list has a line `file<tab>url` for each page
///
/// Files are read once, before the clock starts; every parse makes the typed rows of the page and their CSV.
@main struct ParseProbe {
    struct Page {
        let url: String
        let bytes: [UInt8]
    }

    struct Figures: Encodable {
        var pages = 0
        var parses = 0
        var threads = 0
        var rows = 0
        var bytes = 0
        var seconds = 0.0
        var peakMegabytes = 0.0
    }

    enum Failure: Error {
        case usage
        case notData(url: String)
    }

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let parses = Int(arguments[2]), let threads = Int(arguments[3]), threads > 0 else {
            throw Failure.usage
        }
        let pages = try pages(listed: arguments[1])
        let sums = Mutex(Figures(pages: pages.count, parses: parses, threads: threads))
        let failure = Mutex<(any Error)?>(nil)
        let began = ContinuousClock.now
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            do {
                for number in stride(from: thread, to: parses, by: threads) {
                    let (rows, bytes) = try parse(pages[number % pages.count])
                    sums.withLock { ($0.rows, $0.bytes) = ($0.rows + rows, $0.bytes + bytes) }
                }
            } catch {
                failure.withLock { $0 = error }
            }
        }
        let (seconds, attoseconds) = (ContinuousClock.now - began).components
        if let error = failure.withLock({ $0 }) { throw error }
        var figures = sums.withLock(\.self)
        figures.seconds = Double(seconds) + Double(attoseconds) * 1e-18
        figures.peakMegabytes = peakMegabytes()
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        print(String(decoding: try encoder.encode(figures), as: UTF8.self))
    }

    /// Rows of a page, and bytes of their CSV.
    private static func parse(_ page: Page) throws -> (rows: Int, bytes: Int) {
        guard let parsed = try PageParser().parse(page.bytes, url: page.url).page else {
            throw Failure.notData(url: page.url)
        }
        return parsed.tables.reduce((0, 0)) { ($0.0 + $1.rowCount, $0.1 + $1.csvRows(of: parsed).count) }
    }

    private static func pages(listed file: String) throws -> [Page] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { line in
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 2 else { throw Failure.usage }
            return Page(url: cells[1], bytes: Array(try Data(contentsOf: URL(filePath: cells[0]))))
        }
    }

    /// The most memory that the process ever had resident.
    private static func peakMegabytes() -> Double {
        var usage = rusage()
        #if os(macOS)
        getrusage(RUSAGE_SELF, &usage)
        return Double(usage.ru_maxrss) / 1_048_576
        #else
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
        #endif
    }
}
