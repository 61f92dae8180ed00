import BallerCore
import BallerParse
import Foundation

/// The result for one page, kept between runs so that a page is parsed again only if it or the parser changed.
package struct PageResultRecord: Codable, Sendable, Equatable {
    package enum Verdict: String, Codable, Sendable {
        case ok, drift, notice, unreadable, copy
        /// Baller does not read pages of this kind.
        case noType = "no type"
    }

    /// A drift finding, or why there is no data.
    package struct Finding: Codable, Sendable, Equatable {
        package let code: String
        package let text: String
    }

    /// The rows of a page in the file of one relation.
    package struct Rows: Codable, Sendable, Equatable {
        let relation: String
        let rows: Int
        let bytes: Int
    }

    let url: String
    let file: String
    let sha256: String
    /// Version of Baller and its parser; the page is read again if it changes.
    let reader: String
    let type: String
    let verdict: Verdict
    var findings: [Finding] = []
    /// Rows of this page, and of the last good one for relations that this one does not give.
    var rows: [Rows] = []

    static let reader = "\(BallerVersion.current)/\(PageParser.version)"

    func isOf(_ input: PageInput) -> Bool {
        url == input.address && file == input.file && sha256 == input.sha256 && reader == Self.reader
    }
}

/// A page read in this run: its result, and its rows as written to the raw files.
struct ReadPage: Sendable {
    var record: PageResultRecord
    var chunks: [Chunk] = []

    struct Chunk: Sendable {
        let relation: String
        let bytes: [UInt8]
    }
}
