/// Why a picture could not be drawn.
package enum PictureError: Error, Equatable, CustomStringConvertible {
    /// The library of pictures refused, most likely for want of memory.
    case refused(reason: String)

    package var code: String { "pictures.refused" }

    package var description: String {
        switch self {
        case .refused(let reason): "No picture could be drawn: \(reason). [\(code)]"
        }
    }
}
