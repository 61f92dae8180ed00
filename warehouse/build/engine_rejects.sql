-- about: The first line that the engine itself refused, with its file and the reason.
-- reads: load_rejects, load_scans
SELECT
    scans.file_path,
    rejects.line,
    rejects.error_message
FROM load_rejects AS rejects
INNER JOIN load_scans AS scans ON rejects.scan_id = scans.scan_id AND rejects.file_id = scans.file_id
ORDER BY rejects.line
LIMIT 1
