import BallerCore
import BallerWeb
import Foundation

/// The API keys of a CSV file: who has one, its hash, and how many requests it is good for.
///
/// The keys themselves are in no file of the server. A line is made by
/// `printf 'ann,%s,200\n' "$(printf %s "$KEY" | sha256sum | cut -c1-64)"`.
struct APIKeyFile {
    static let header = "name,sha256,requests_per_second"

    let keys: APIKeys

    /// - Throws: `SettingsError` that names the line.
    init(_ file: String) throws {
        let lines = try SecretFile(file).text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first == Self.header[...] else {
            throw SettingsError.unreadableFile(path: file, reason: "its first line must be \(Self.header)")
        }
        var keys: [APIKeys.Key] = []
        for (place, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let problem = { (reason: String) in
                SettingsError.unreadableFile(path: file, reason: "line \(place + 1): \(reason)")
            }
            let key = try Self.key(of: line, problem)
            guard !keys.contains(where: { $0.name == key.name || $0.digest == key.digest }) else {
                throw problem("the name or the key stands there twice")
            }
            keys.append(key)
        }
        self.keys = APIKeys(keys)
    }

    private static func key(of line: Substring, _ problem: (String) -> SettingsError) throws -> APIKeys.Key {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        guard fields.count == 3 else { throw problem("there must be three values") }
        guard (1...64).contains(fields[0].count),
            fields[0].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) })
        else { throw problem("a name has 1 to 64 letters, digits, dots, hyphens and underscores") }
        guard let digest = digest(fields[1]) else { throw problem("sha256 must be 64 hexadecimal digits") }
        guard let rate = Int(fields[2]), (1...1_000_000).contains(rate) else {
            throw problem("requests_per_second must be a whole number from 1 to 1000000")
        }
        return APIKeys.Key(name: String(fields[0]), digest: digest, requestsPerSecond: rate)
    }

    private static func digest(_ text: Substring) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == 64, text.count == 64 else { return nil }
        return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
