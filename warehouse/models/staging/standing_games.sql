-- about: One row per team and regular season game, of teams whose record is not a printed one: the score from the team's side, and whether it was in the conference and division.
-- key: team_id, game_id
-- reads: game_sides, ref_team_seasons, printed_records
SELECT
    sides.season_year,
    sides.team_id,
    sides.opponent_team_id,
    sides.game_date,
    sides.game_id,
    CASE WHEN sides.is_home AND sides.is_neutral_site IS NOT TRUE THEN 1 ELSE 0 END AS at_home,
    CASE WHEN NOT sides.is_home AND sides.is_neutral_site IS NOT TRUE THEN 1 ELSE 0 END AS away,
    CASE WHEN sides.points > sides.opponent_points THEN 1 ELSE 0 END AS win,
    CASE WHEN sides.points < sides.opponent_points THEN 1 ELSE 0 END AS loss,
    sides.points,
    sides.opponent_points,
    CASE WHEN own.conference = opponent.conference THEN 1 ELSE 0 END AS in_conference,
    CASE WHEN own.division = opponent.division THEN 1 ELSE 0 END AS in_division
FROM game_sides AS sides
INNER JOIN ref_team_seasons AS own
    ON sides.team_id = own.team_id AND sides.season_year = own.season_year
INNER JOIN ref_team_seasons AS opponent
    ON sides.opponent_team_id = opponent.team_id AND sides.season_year = opponent.season_year
LEFT JOIN printed_records AS printed
    ON sides.season_year = printed.season_year AND sides.team_id = printed.team_id
WHERE sides.season_type = 'REGULAR' AND printed.team_id IS NULL
