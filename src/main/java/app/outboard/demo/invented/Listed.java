package app.outboard.demo.invented;

import java.time.LocalDate;

/**
 * What a list says of a Pin; an empty text says nothing.
 *
 * @param topic what it is about: no column of its own
 * @param board its address
 * @param own made by the client, not saved from somebody else
 * @param picture which of the client's pictures it shows
 * @param seconds how long its video is; 0 for a picture
 */
record Listed(
        String id,
        String topic,
        String title,
        String description,
        String link,
        String board,
        LocalDate createdOn,
        String altText,
        boolean own,
        String picture,
        int width,
        int height,
        int seconds) {

    Listed titled(String text) {
        return new Listed(
                id, topic, text, description, link, board, createdOn, altText, own, picture, width, height, seconds);
    }

    Listed described(String text) {
        return new Listed(
                id, topic, title, text, link, board, createdOn, altText, own, picture, width, height, seconds);
    }

    Listed linked(String address) {
        return new Listed(
                id,
                topic,
                title,
                description,
                address,
                board,
                createdOn,
                altText,
                own,
                picture,
                width,
                height,
                seconds);
    }

    Listed told(String alt) {
        return new Listed(
                id, topic, title, description, link, board, createdOn, alt, own, picture, width, height, seconds);
    }

    Listed shown(String other, int wide, int high) {
        return new Listed(
                id, topic, title, description, link, board, createdOn, altText, own, other, wide, high, seconds);
    }

    Listed lasting(int length) {
        return new Listed(
                id, topic, title, description, link, board, createdOn, altText, own, picture, width, height, length);
    }
}
