-- about: One row per playoff series.
-- reads: raw_bref__playoff_series, ref_bref_team_codes
SELECT
    records.season_year,
    records.league,
    records.winner_team_id AS winner_team_code, -- Code of the winner; of the leader while the series is not over.
    records.loser_team_id AS loser_team_code,
    winner.team_id AS winner_team_id,
    loser.team_id AS loser_team_id, -- The other team: `dim_teams.team_id`; NULL for a code of no known team.
    records.round,
    records.winner_wins,
    records.loser_wins, -- Games won by the other team.
    records.is_decided, -- False while the series is not over; NULL where the page does not tell.
    records.series_id, -- Id of the series in its address.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__playoff_series) AS records
LEFT JOIN ref_bref_team_codes AS winner ON records.winner_team_id = winner.code
LEFT JOIN ref_bref_team_codes AS loser ON records.loser_team_id = loser.code
