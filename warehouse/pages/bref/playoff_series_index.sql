-- about: One row per playoff series of the list of all: days, teams, seeds, and odds before it.
-- reads: raw_bref__series_index, ref_bref_team_codes
SELECT
    @other_columns(records),
    records.series_id, -- Name of the series in its address.
    winner_team_codes.team_id AS winner_team_id,
    records.winner_team_id AS winner_team_code,
    records.winner_name, -- Name of the winner as printed.
    records.winner_wins, -- Games that the winner won.
    loser_team_codes.team_id AS loser_team_id,
    records.loser_team_id AS loser_team_code, -- Code of the loser on Basketball-Reference.
    favorite_team_codes.team_id AS favorite_team_id,
    records.favorite_team_id AS favorite_team_code,
    underdog_team_codes.team_id AS underdog_team_id,
    records.underdog_team_id AS underdog_team_code,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__series_index) AS records
LEFT JOIN ref_bref_team_codes AS winner_team_codes ON records.winner_team_id = winner_team_codes.code
LEFT JOIN ref_bref_team_codes AS loser_team_codes ON records.loser_team_id = loser_team_codes.code
LEFT JOIN ref_bref_team_codes AS favorite_team_codes ON records.favorite_team_id = favorite_team_codes.code
LEFT JOIN ref_bref_team_codes AS underdog_team_codes ON records.underdog_team_id = underdog_team_codes.code
