-- about: A series of the playoffs has the winner and the games that the pages print, in playoffs of which every printed series is there.
-- failure: {n} [series differs|series differ] from what is printed, or [lacks|lack] a game.
-- severity: warn
-- reads: agg_playoff_series, bref.playoff_series, bref.playoff_series_index
-- key: league, season_year, winner_team_id, loser_team_id
-- fault: INSERT INTO agg_playoff_series (league, season_year, home_team_id, away_team_id, home_team_wins, away_team_wins, winner_team_id) VALUES ('NBA', 2001, 101, 102, 4, 1, 101); INSERT INTO bref.playoff_series (league, season_year, winner_team_id, loser_team_id, winner_wins, loser_wins, is_decided) VALUES ('NBA', 2001, 101, 102, 4, 2, TRUE)
WITH printed AS (
    SELECT league, season_year, winner_team_id, loser_team_id, winner_wins, loser_wins
    FROM bref.playoff_series
    WHERE is_decided IS NOT FALSE
    UNION
    SELECT league, season_year, winner_team_id, loser_team_id, winner_wins, loser_wins
    FROM bref.playoff_series_index
    WHERE is_decided IS NOT FALSE
),

compared AS (
    SELECT
        printed.*,
        own.winner_team_id AS own_winner_team_id,
        CASE WHEN own.home_team_id = printed.winner_team_id THEN own.home_team_wins ELSE own.away_team_wins END AS own_winner_wins,
        CASE WHEN own.home_team_id = printed.winner_team_id THEN own.away_team_wins ELSE own.home_team_wins END AS own_loser_wins,
        bool_and(own.league IS NOT NULL) OVER (PARTITION BY printed.league, printed.season_year) AS is_whole
    FROM printed
    LEFT JOIN agg_playoff_series AS own
        ON
            printed.league = own.league
            AND printed.season_year = own.season_year
            AND least(printed.winner_team_id, printed.loser_team_id) = least(own.home_team_id, own.away_team_id)
            AND greatest(printed.winner_team_id, printed.loser_team_id) = greatest(own.home_team_id, own.away_team_id)
)

SELECT
    league,
    season_year,
    winner_team_id,
    loser_team_id,
    winner_wins,
    own_winner_wins,
    loser_wins,
    own_loser_wins,
    own_winner_team_id
FROM compared
WHERE
    is_whole
    AND (
        winner_wins <> own_winner_wins
        OR loser_wins <> own_loser_wins
        OR own_winner_team_id IS DISTINCT FROM winner_team_id
    )
ORDER BY league, season_year, winner_team_id, loser_team_id
