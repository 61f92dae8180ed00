-- about: The records of a relation as printed on pages, with the `team_number` of the team whose code `team_id` is; NULL for a code of no known team.
-- parameters: relation
-- any:
(
    SELECT
        records.*,
        codes.team_id AS team_number
    FROM @lines_of_pages({relation}) AS records
    LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
)
