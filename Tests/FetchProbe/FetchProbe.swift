import BallerFetch
import Foundation

/// What the tests need a real process for: one of many that share a budget, and one that is killed while it writes.
@main
struct FetchProbe {
    static func main() async throws {
        let arguments = CommandLine.arguments
        let numbers = arguments.dropFirst(3).compactMap { Int($0) }
        switch (arguments.dropFirst().first, numbers.count) {
        case ("budget", 4): try await takeRequests(folder: URL(filePath: arguments[2]), numbers)
        case ("store", 0): try keepPages(folder: URL(filePath: arguments[2]))
        default:
            let usage = "usage: FetchProbe budget FOLDER COUNT REQUESTS WINDOW_MS SPACING_MS | store FOLDER\n"
            FileHandle.standardError.write(Data(usage.utf8))
            exit(64)
        }
    }

    /// Takes requests from a shared budget and prints when each was granted, as seconds since 1970.
    private static func takeRequests(folder: URL, _ numbers: [Int]) async throws {
        var rules = BudgetRules()
        rules.requests = numbers[1]
        rules.window = .milliseconds(numbers[2])
        rules.spacing = .milliseconds(numbers[3])
        rules.jitter = .milliseconds(2)
        let budget = RequestBudget(folder: folder, rules: rules)
        guard let nowhere = URL(string: "http://localhost/") else { return }
        for _ in 0..<numbers[0] {
            let granted = try await budget.take(for: nowhere, longestWait: .seconds(60), pause: Pause())
            say(String(granted.timeIntervalSince1970))
        }
    }

    /// Keeps pages without end and prints the address of each once it is kept.
    private static func keepPages(folder: URL) throws {
        let store = try RawStore(folder: folder)
        for number in 1... {
            guard let url = URL(string: "http://localhost/\(getpid())/\(number)") else { return }
            let body = Data(String(repeating: "page \(number) ", count: 5000).utf8)
            try store.keep(PageRecord(url: url, status: 200, at: Date(), headers: [:]), body: body)
            say(url.absoluteString)
        }
    }

    /// Unbuffered, so that whoever kills this process knows how far it was.
    private static func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
}
