package import Foundation

/// The name of a build, `20261123T043100Z-1a2b3c4d`: the UTC second in which it began and the start of its content
/// hash.
///
/// Ids sort by time. They contain only digits, letters and a hyphen, so an id is always a safe folder name.
package struct BuildID: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: String

    package init?(rawValue: String) {
        let shape = Array(rawValue.utf8)
        guard shape.count == 25, shape[8] == UInt8(ascii: "T"), shape[15] == UInt8(ascii: "Z"),
            shape[16] == UInt8(ascii: "-"),
            (shape[0..<8] + shape[9..<15]).allSatisfy({ (48...57).contains($0) }),
            shape[17...].allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }

    /// Parses an id typed by a person.
    package init(_ text: String) throws(ArtifactError) {
        guard let id = BuildID(rawValue: text) else { throw .invalidBuildID(text) }
        self = id
    }

    /// Names a build by its start and its content hash, at least eight digits of lower-case hexadecimal.
    package init(startedAt: Date, contentHash: String) throws(ArtifactError) {
        try self.init("\(Self.stamp(startedAt))-\(contentHash.prefix(8))")
    }

    /// The UTC second, `20261123T043100Z`.
    static func stamp(_ date: Date) -> String {
        String(date.formatted(.iso8601).filter { (character: Character) in character != "-" && character != ":" })
    }

    package var contentPrefix: Substring { rawValue.suffix(8) }
    package var description: String { rawValue }

    package static func < (left: BuildID, right: BuildID) -> Bool { left.rawValue < right.rawValue }
}

extension BuildID: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = BuildID(rawValue: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is not a build id")
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
