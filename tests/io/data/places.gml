<?xml version="1.0" encoding="utf-8" ?>
<ogr:FeatureCollection
     gml:id="aFeatureCollection"
     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
     xsi:schemaLocation="http://ogr.maptools.org/ places.xsd"
     xmlns:ogr="http://ogr.maptools.org/"
     xmlns:gml="http://www.opengis.net/gml/3.2">
  <gml:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326"><gml:lowerCorner>22.5 113.25</gml:lowerCorner><gml:upperCorner>23.125 114.0</gml:upperCorner></gml:Envelope></gml:boundedBy>
                                                                                                                                                             
  <ogr:featureMember>
    <ogr:places gml:id="places.0">
      <gml:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326"><gml:lowerCorner>23.125 113.25</gml:lowerCorner><gml:upperCorner>23.125 113.25</gml:upperCorner></gml:Envelope></gml:boundedBy>
      <ogr:geometryProperty><gml:Point srsName="urn:ogc:def:crs:EPSG::4326" gml:id="places.geom.0"><gml:pos>23.125 113.25</gml:pos></gml:Point></ogr:geometryProperty>
      <ogr:Name>广州</ogr:Name>
      <ogr:count>7</ogr:count>
    </ogr:places>
  </ogr:featureMember>
  <ogr:featureMember>
    <ogr:places gml:id="places.1">
      <gml:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326"><gml:lowerCorner>22.5 114.0</gml:lowerCorner><gml:upperCorner>22.5 114.0</gml:upperCorner></gml:Envelope></gml:boundedBy>
      <ogr:geometryProperty><gml:Point srsName="urn:ogc:def:crs:EPSG::4326" gml:id="places.geom.1"><gml:pos>22.5 114.0</gml:pos></gml:Point></ogr:geometryProperty>
      <ogr:Name>深圳</ogr:Name>
      <ogr:count>8</ogr:count>
    </ogr:places>
  </ogr:featureMember>
</ogr:FeatureCollection>
