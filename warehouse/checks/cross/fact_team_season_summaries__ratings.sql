-- about: Pace and ratings that a list of summaries prints are those that its own totals give, but for rounding.
-- failure: {n} printed [team season has|team seasons have] another pace or rating than the totals give.
-- severity: warn
-- reads: fact_team_season_summaries, agg_team_seasons
-- key: team_id, league, season_year
-- fault: INSERT INTO fact_team_season_summaries (team_id, league, season_year, season_type, games_played, pace) SELECT team_id, league, season_year, season_type, games_played, pace + 1 FROM agg_team_seasons WHERE season_type = 'REGULAR'; UPDATE agg_team_seasons SET origin = 'PRINTED'
SELECT
    printed.team_id,
    printed.league,
    printed.season_year,
    printed.pace,
    own.pace AS own_pace,
    printed.offensive_rating,
    own.offensive_rating AS own_offensive_rating,
    printed.defensive_rating,
    own.defensive_rating AS own_defensive_rating
FROM fact_team_season_summaries AS printed
INNER JOIN agg_team_seasons AS own
    ON
        printed.team_id = own.team_id
        AND printed.season_year = own.season_year
        AND printed.season_type = own.season_type
        AND printed.games_played = own.games_played
WHERE
    own.origin = 'PRINTED'
    AND (
        abs(printed.pace - own.pace) > 0.1
        OR abs(printed.offensive_rating - own.offensive_rating) > 0.1
        OR abs(printed.defensive_rating - own.defensive_rating) > 0.1
    )
ORDER BY printed.team_id, printed.league, printed.season_year
