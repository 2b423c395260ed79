package org.hone.engine.rows;

/**
 * One property of a node or value.
 *
 * @param category the group it stands in, such as {@code Attributes}
 * @param name the property's name
 * @param text its value as text, of bounded length
 */
public record Detail(String category, String name, String text) {
}
