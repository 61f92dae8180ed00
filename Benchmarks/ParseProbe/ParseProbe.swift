import BallerParse
import Foundation

/// Parses pages a number of times and prints, as JSON, how long it took and how much memory it needed.
///
///     ParseProbe <list> <parses>      the list has a line `file<tab>url` for each page
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
        var rows = 0
        var bytes = 0
        var seconds = 0.0
        var peak_megabytes = 0.0
    }

    enum Failure: Error {
        case usage
        case notData(url: String)
    }

    static func main() throws {
        guard CommandLine.arguments.count == 3, let parses = Int(CommandLine.arguments[2]) else { throw Failure.usage }
        let pages = try pages(listed: CommandLine.arguments[1])
        let parser = PageParser()
        var figures = Figures(pages: pages.count, parses: parses)
        let began = ContinuousClock.now
        for number in 0..<parses {
            let page = pages[number % pages.count]
            guard let parsed = try parser.parse(page.bytes, url: page.url).page else {
                throw Failure.notData(url: page.url)
            }
            for table in parsed.tables {
                figures.rows += table.rowCount
                figures.bytes += table.csvRows(of: parsed).count
            }
        }
        let (seconds, attoseconds) = (ContinuousClock.now - began).components
        figures.seconds = Double(seconds) + Double(attoseconds) * 1e-18
        figures.peak_megabytes = peakMegabytes()
        print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
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
