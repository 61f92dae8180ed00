package import BallerCore

/// What can be wrong with the site's own files, found when the server starts.
package enum SiteError: BallerError {
    case folderMissing(name: String)
    case templateInvalid(file: String, reason: String)
    case templateMissing(name: String)
    case assetMissing(name: String)

    package var code: String {
        switch self {
        case .folderMissing: "site.folder_missing"
        case .templateInvalid: "site.template_invalid"
        case .templateMissing: "site.template_missing"
        case .assetMissing: "site.asset_missing"
        }
    }

    package var message: String {
        switch self {
        case .folderMissing(let name): "The folder \(name) is missing from the program's resources."
        case .templateInvalid(let file, let reason): "The template \(file) cannot be compiled: \(reason)"
        case .templateMissing(let name): "There is no template \(name)."
        case .assetMissing(let name): "There is no static file \(name)."
        }
    }

    package var severity: ErrorSeverity { .failure }
}
