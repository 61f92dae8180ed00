import BallerCore
import Foundation

/// Where a list goes on: behind a row of one artifact, for a request that asks for the same rows in the same order.
struct ListCursor: Codable, Equatable {
    /// The build id of the artifact.
    let artifact: String
    /// What is asked for, but for the place and the number of rows.
    let request: String
    /// The values of the row by which the list is ordered.
    let row: [String?]

    init(artifact: String, request: CanonicalRequest, row: [String?]) {
        self.artifact = artifact
        self.request = Self.name(of: request)
        self.row = row
    }

    /// Whether it belongs to this request, however many rows that asks for.
    func belongs(to request: CanonicalRequest) -> Bool { self.request == Self.name(of: request) }

    private static func name(of request: CanonicalRequest) -> String {
        checksum(of: Data(request.with(["cursor": nil, "limit": nil, "total": nil, "fields": nil]).address.utf8))
    }

    /// As an address has it: letters, digits, hyphens; broken ones are found by a checksum.
    var text: String {
        get throws {
            // The same place has the same name each time.
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            let data = try encoder.encode(self)
            return "\(Self.checksum(of: data))-"
                + data.base64EncodedString()
                .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        }
    }

    /// `nil` for a text that is no cursor.
    init?(_ text: String) {
        guard let gap = text.firstIndex(of: "-") else { return nil }
        var base = text[text.index(after: gap)...].replacing("-", with: "+").replacing("_", with: "/")
        while base.count % 4 != 0 { base += "=" }
        guard let data = Data(base64Encoded: String(base)), Self.checksum(of: data) == text[..<gap],
            let cursor = try? JSONDecoder().decode(ListCursor.self, from: data)
        else { return nil }
        self = cursor
    }

    private static func checksum(of data: Data) -> String { String(FNV1a.hash(data), radix: 36) }
}
