import BallerCore
import Foundation

/// A failure accepted until a given day.
struct Waiver: Sendable, Equatable {
    let checkName: String
    let pattern: WaiverPattern
    let reason: String
    let owner: String
    /// The last day on which it is valid, such as `2026-11-30`.
    let expiresOn: String

    func isExpired(on day: String) -> Bool { expiresOn < day }

    /// What is said of it once it has expired.
    var expiry: String { "The waiver of \(owner) for \(checkName) expired on \(expiresOn)." }

    /// The text of `etl.check_failures.waived_by`.
    var account: String { "\(reason) (\(owner), until \(expiresOn))" }
}

/// The waivers of a build, valid and expired ones separately.
struct Waivers: Sendable {
    private(set) var standing: [Waiver] = []
    private(set) var expired: [Waiver] = []

    static let columns = ["check_name", "key_pattern", "reason", "owner", "expires_on"]

    init() {}

    /// Reads the CSV file; `today` is the date in UTC, such as `2026-11-23`.
    init(_ file: URL, checks: Set<String>, today: String) throws {
        let data: Data
        do {
            data = try Data(contentsOf: file)
        } catch {
            throw ETLError.unreadableWaivers(file: file.path, line: 0, problem: error.localizedDescription)
        }
        try self.init(String(decoding: data, as: UTF8.self), of: file, checks: checks, today: today)
    }

    /// Reads the text of a file.
    init(_ text: String, of file: URL, checks: Set<String>, today: String) throws {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let first = lines.first, CSVLine(first).fields == Self.columns else {
            let problem = "the header is not \(Self.columns.joined(separator: ","))"
            throw ETLError.unreadableWaivers(file: file.path, line: 1, problem: problem)
        }
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            func refused(_ problem: String) -> ETLError {
                .unreadableWaivers(file: file.path, line: index + 1, problem: problem)
            }
            let values = CSVLine(line).fields
            if let problem = Self.problem(with: values, checks: checks) { throw refused(problem) }
            let pattern: WaiverPattern
            do { pattern = try WaiverPattern(values[1]) } catch { throw refused(error.sentence) }
            let waiver = Waiver(
                checkName: values[0],
                pattern: pattern,
                reason: values[2],
                owner: values[3],
                expiresOn: values[4]
            )
            if waiver.isExpired(on: today) { expired.append(waiver) } else { standing.append(waiver) }
        }
    }

    func standing(for check: String) -> [Waiver] { standing.filter { $0.checkName == check } }

    private static func problem(with values: [String], checks: Set<String>) -> String? {
        guard values.count == columns.count else { return "\(values.count) fields instead of \(columns.count)" }
        if let empty = zip(columns, values).first(where: { $0.1.isEmpty }) { return "\(empty.0) is empty" }
        guard checks.contains(values[0]) else { return "there is no check \(values[0])" }
        guard isDay(values[4]) else { return "expires_on is “\(values[4])”, which is not a date such as 2026-11-30" }
        return nil
    }

    private static func isDay(_ text: String) -> Bool {
        guard let date = try? Date(text, strategy: .iso8601.year().month().day()) else { return false }
        return date.day == text
    }
}

extension Date {
    /// The date in UTC, such as `2026-11-23`.
    var day: String { formatted(.iso8601.year().month().day()) }
}
